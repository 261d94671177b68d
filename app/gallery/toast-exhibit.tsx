"use client";

import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

export function ToastExhibit() {
  return (
    <Button
      variant="secondary"
      onClick={() =>
        showToast({
          message: "Answer deleted.",
          undo: () => showToast({ message: "The answer is back." }),
        })
      }
    >
      Delete with undo
    </Button>
  );
}
