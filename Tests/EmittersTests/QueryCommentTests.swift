import Analysis
import Emitters
import Serialization
import StackDSL
import Testing

/// What a person writes beside a query over several lines is read by whoever opens the file.
@Suite struct QueryCommentTests {
    private static let query: PromQuery = """
        # Workers that are down are not asked.
        sum by (job) (
          up # each is 1
        )
        """
    private static let logs: LogQuery = """
        # Lines of one job.
        sum(rate({job="api"}[5m])) # each second
        """

    private static let stack = Stack(
        "shop", services: [Service("api", scrapes: [.http(port: 1)])],
        recordings: [Recording("job:up:sum", as: query)],
        alerts: [Alert("Down", when: query, is: .below(.number(2)), severity: .warning, summary: "few")],
        logAlerts: [LogAlert("Noisy", when: logs, is: .above(.number(5)), severity: .warning, summary: "much")],
        loki: LokiServer(),
        grafana: GrafanaServer(dataSources: [.prometheus(url: "http://p:9090")]),
        dashboards: [
            Dashboard("d", uid: "d", rows: [Row("", panels: [.timeSeries("Up", queries: [PanelQuery(query)])])])
        ])

    private static func texts(in node: Node) -> [String] {
        switch node {
        case .string(let text), .block(let text): [text]
        case .list(let items): items.flatMap(texts)
        case .map(let map): map.entries.flatMap { texts(in: $0.value) }
        case .null, .bool, .integer, .number: []
        }
    }

    @Test(arguments: [
        ("prometheus/rules/shop.yml", 2, ["# Workers that are down are not asked.", "# each is 1"]),
        ("loki/rules/fake/shop.yml", 1, ["# Lines of one job.", "# each second"]),
        ("grafana/dashboards/d.json", 1, ["# Workers that are down are not asked.", "# each is 1"]),
    ])
    func commentsAreEmitted(path: String, count: Int, comments: [String]) throws {
        let files = emit(resolve(Self.stack))
        let file = try #require(files.first { $0.path == path }, "\(files.map(\.path))")
        let bytes = Array(file.contents.utf8)
        let root = try #require((path.hasSuffix(".json") ? JSON.read(bytes) : YAML.read(bytes)).root)
        let texts = Self.texts(in: root.node).filter { text in comments.allSatisfy(text.contains) }
        #expect(texts.count == count, "\(file.contents)")
    }
}
