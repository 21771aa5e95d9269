package import Analysis
import Emitters
package import StackDSL

/// Each alert's ways through a stack's routes, whether or not it compiles; none where it has no routing.
package func routeTable(of stack: Stack) -> RouteTable? {
    RouteTable(of: resolve(stack))
}

/// A table as the operations page shows it.
package func routeMarkdown(of table: RouteTable) -> String { markdown(of: table) }
