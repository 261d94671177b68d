import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { PreferencesLoader } from "@/components/layout/preferences-loader";
import "./globals.css";

// One typeface, cut into alphabets so that a page fetches only what its text needs. The basic letters come first and
// are preloaded; the others wait for a letter of theirs (the articles name places and amounts in Viet Nam).
const latin = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-latin",
  display: "swap",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});
const latinExtended = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-latin-ext",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AA,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});
const vietnamese = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-vietnamese-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-vietnamese",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB",
    },
  ],
});

export const metadata: Metadata = {
  title: { default: "Starboard", template: "%s · Starboard" },
  description:
    "Interview preparation for technology leaders: STAR answers on one side, the role's competency board on the other.",
  applicationName: "Starboard",
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f6f1" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1521" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The attributes that /preferences.js sets before React arrives are not React's to remove.
    <html
      lang="en"
      className={`${latin.variable} ${latinExtended.variable} ${vietnamese.variable}`}
      suppressHydrationWarning
    >
      <head>
        {/* Blocking on purpose: a theme that comes after the first paint is a flash. It is under a kilobyte. */}
        <script src="/preferences.js" async={false} />
      </head>
      <body>
        {children}
        <PreferencesLoader />
      </body>
    </html>
  );
}
