"use client";

import { createContext } from "react";

/** What a form knows to be wrong: a message for each field, by the field's name. */
export const FieldErrors = createContext<Readonly<Record<string, string>>>({});
