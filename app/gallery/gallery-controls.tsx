import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DialogButton } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { TabLinks } from "@/components/ui/tab-links";
import { Tabs } from "@/components/ui/tabs";
import { Exhibit } from "./exhibit";
import { ToastExhibit } from "./toast-exhibit";

export function GalleryControls() {
  return (
    <>
      <Exhibit title="Buttons">
        <div className="flex flex-wrap items-center gap-3">
          <Button>Hand in</Button>
          <Button variant="secondary">Save a copy</Button>
          <Button variant="quiet">Cancel</Button>
          <Button variant="danger">Erase the account</Button>
          <Button aria-disabled>Saving…</Button>
          <Button>
            Next question <Icon name="arrow-right" />
          </Button>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button size="sm">Hand in</Button>
          <Button size="sm" variant="secondary">
            Save a copy
          </Button>
          <Button size="sm" variant="quiet">
            Cancel
          </Button>
          <Button size="sm" variant="danger">
            End session
          </Button>
          <ButtonLink size="sm" variant="secondary" href="/roles">
            A link
          </ButtonLink>
        </div>
      </Exhibit>
      <Exhibit title="Badges">
        <div className="flex flex-wrap gap-2">
          <Badge>Behavioural</Badge>
          <Badge tone="accent">Stated</Badge>
          <Badge tone="good">Confirmed</Badge>
          <Badge tone="warn">Self-rated, unconfirmed</Badge>
          <Badge tone="danger">Ended</Badge>
        </div>
      </Exhibit>
      <Exhibit title="Notices">
        <Notice role="note">
          You have an account on this device. Your drafts are kept there too.
        </Notice>
        <Notice role="note" tone="good">
          Your password was changed. Your other sessions were ended.
        </Notice>
        <Notice role="note" tone="warn" title="You are offline">
          What you type is kept on this device and sent when the connection is back.
        </Notice>
        <Notice role="note" tone="danger" title="Not handed in">
          The action part is empty. Everything you typed is still here; write the action and hand in
          again.
        </Notice>
      </Exhibit>
      <Exhibit title="Cards">
        <div className="grid gap-4 sm:grid-cols-2">
          <Card as="article">
            <h3 className="text-lg">IT Operations Manager</h3>
            <p className="mt-1 text-muted">Five areas, fifty questions and more.</p>
          </Card>
          <Card as="article">
            <h3 className="text-lg">IT Director</h3>
            <p className="mt-1 text-muted">Five categories, fifty questions and more.</p>
          </Card>
        </div>
      </Exhibit>
      <Exhibit title="Tabs">
        <Tabs
          label="Panes"
          tabs={[
            { id: "guidance", label: "Guidance", content: <p>Name one figure in the result.</p> },
            {
              id: "anchors",
              label: "Anchors",
              content: <p>What each level looks like for this question.</p>,
            },
            { id: "probes", label: "Probes", content: <p>“What would you do differently?”</p> },
          ]}
        />
        <TabLinks
          label="Views"
          links={[
            { href: "/gallery", label: "All", isCurrent: true },
            { href: "/gallery?view=drafts", label: "Drafts", isCurrent: false },
          ]}
        />
      </Exhibit>
      <Exhibit title="Disclosure">
        <div>
          <Disclosure summary="What is assessed" open>
            Whether you set a direction and brought others along.
          </Disclosure>
          <Disclosure summary="Follow-up questions that the panel may ask, and why they ask them">
            Who disagreed, and what did you do about it?
          </Disclosure>
        </div>
      </Exhibit>
      <Exhibit title="Dialog and toast">
        <div className="flex flex-wrap gap-3">
          <DialogButton label="Open a dialog" title="Compare two revisions">
            <p className="text-muted">The words that were added and removed, side by side.</p>
          </DialogButton>
          <ToastExhibit />
        </div>
      </Exhibit>
    </>
  );
}
