import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { CalibrationPage } from "@/components/review/calibration-page";
import { getCalibration } from "@/lib/features/review/queries/calibration";

export const metadata: Metadata = { title: "Calibration" };

export default async function CalibrationRoute() {
  const person = await personOrSignIn("/coach/calibration");
  return <CalibrationPage overview={await getCalibration(person)} />;
}
