import { ApiForm } from "@/components/form/api-form";
import { ButtonLink } from "@/components/ui/button";
import { Field, Input, Select, Textarea } from "@/components/ui/field";
import { Exhibit } from "./exhibit";

export function GalleryForms() {
  return (
    <Exhibit title="Forms">
      <div className="grid gap-10 lg:grid-cols-2">
        <ApiForm
          action="/api/v1/gallery"
          submitLabel="Send"
          secondary={
            <ButtonLink href="/gallery" variant="quiet">
              Cancel
            </ButtonLink>
          }
        >
          <Field
            name="email"
            label="E-mail"
            hint="Used to sign in and to reach you about your account."
          >
            <Input type="email" autoComplete="email" required />
          </Field>
          <Field name="role" label="Role">
            <Select required defaultValue="">
              <option value="">Choose a role</option>
              <option value="cto">CTO</option>
            </Select>
          </Field>
          <Field name="note" label="Note" optional>
            <Textarea placeholder="What do you want from this?" />
          </Field>
        </ApiForm>
        <div className="grid content-start gap-6">
          <Field
            name="wrong"
            label="With an error"
            error="This does not look like an e-mail address. It needs a name, an @ and a domain."
          >
            <Input defaultValue="thanh.nguyen" />
          </Field>
          <Field name="off" label="Switched off">
            <Input disabled defaultValue="thanh@example.org" />
          </Field>
          <Field
            name="long"
            label="Action"
            hint="At least half of the words."
            error="Longer than 20,000 characters. Nothing was lost; shorten it and save again."
          >
            <Textarea defaultValue="I called the two team leads together and drew the incident’s time line with them." />
          </Field>
        </div>
      </div>
    </Exhibit>
  );
}
