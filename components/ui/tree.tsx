import { Icon } from "./icon";

export interface TreeNode {
  id: string;
  href: string;
  label: string;
  current?: boolean;
  /** Whether it has children, given here or not. */
  branch?: boolean;
  /** Empty where the branch is closed. */
  children?: readonly TreeNode[];
}

/** A tree of links; keys are given by components/shell/client/tree.ts. */
export function Tree({ label, nodes }: { label: string; nodes: readonly TreeNode[] }) {
  return (
    <nav className="tree" aria-label={label}>
      <Branch nodes={nodes} top />
    </nav>
  );
}

function Branch({ nodes, top = false }: { nodes: readonly TreeNode[]; top?: boolean }) {
  return (
    <ul className={top ? "top" : undefined}>
      {nodes.map((node) => {
        const open = (node.children?.length ?? 0) > 0;
        return (
          <li key={node.id}>
            <a href={node.href} aria-current={node.current ? "page" : undefined}>
              {node.branch || open ? <Icon name={open ? "chevron-down" : "chevron-right"} /> : null}
              {node.label}
            </a>
            {open && node.children ? <Branch nodes={node.children} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
