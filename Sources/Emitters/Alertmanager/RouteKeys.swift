import Serialization
import StackDSL

/// A node of the routing tree with its children, its keys in the order of Alertmanager's documentation.
///
/// Recursive: a tree is as deep as somebody wrote it out in Swift.
func routeKeys(_ route: Route) -> Node.Map {
    var keys = Node.Map()
    keys.set("receiver", route.receiver?.name.text)
    if let grouping = route.timing.groupBy {
        keys.setUnlessEmpty("group_by", grouping.byAllLabels ? ["..."] : grouping.labels.map(\.name))
    }
    if route.continues { keys.set("continue", true) }
    keys.setUnlessEmpty("matchers", route.matchers.map(matcherText))
    keys.set("group_wait", route.timing.groupWait?.prometheusText)
    keys.set("group_interval", route.timing.groupInterval?.prometheusText)
    keys.set("repeat_interval", route.timing.repeatInterval?.prometheusText)
    keys.setUnlessEmpty("mute_time_intervals", route.muted.map(\.name.text))
    keys.setUnlessEmpty("active_time_intervals", route.active.map(\.name.text))
    keys.setUnlessEmpty("routes", route.routes.map(routeKeys))
    keys.merge(route.raw)
    return keys
}
