import Serialization

/// A panel of a dashboard, in whichever row.
struct DashboardPanel {
    struct Query {
        let id: String
        let text: String
        let isLogs: Bool
        let node: Node
    }

    let id: String
    let title: String
    let node: Node
    let queries: [Query]

    var isRow: Bool { node["type"]?.scalar == "row" }

    /// Every panel and row, in the order of the file.
    static func all(of dashboard: Node) -> [DashboardPanel] {
        let panels = (dashboard["panels"]?.items ?? []) + (dashboard["rows"]?.items ?? [])
        return panels.flatMap { node in [DashboardPanel(node)] + (node["panels"]?.items ?? []).map(DashboardPanel.init) }
    }

    private init(_ node: Node) {
        id = node["id"]?.scalar ?? ""
        title = node["title"]?.scalar ?? ""
        // What a row holds is looked at by itself.
        self.node = node["panels"] == nil ? node : node.without("panels")
        let isLogs = Self.isLogs(node)
        queries = (node["targets"]?.items ?? []).compactMap { target in
            guard let text = target["expr"]?.scalar else { return nil }
            let own = target["datasource"] == nil ? isLogs : Self.isLogs(target)
            return Query(id: target["refId"]?.scalar ?? "", text: text, isLogs: own, node: target)
        }
    }

    private static func isLogs(_ node: Node) -> Bool { node["datasource"]?["type"]?.scalar == "loki" }
}
