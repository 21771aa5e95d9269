import Diagnostics
import StackDSL
import Testing

@testable import Analysis
@testable import Checks

/// Names that nobody has, where no other network could bring them.
@Suite("Hosts of a deployment") struct DeploymentTargetTests {
    @Test(
        "a name without a container is doubtful, unless a network is joined or somebody else runs something",
        arguments: [
            (Deployment(), "api", 1), (Deployment(joining: "shop"), "api", 0), (Deployment(elsewhere: [.loki]), "api", 0),
            (Deployment(), "api.example.com", 0), (Deployment(), "10.0.0.1", 0), (Deployment(), "prometheus", 0),
        ] as [(Deployment, Name, Int)])
    func unknown(deployment: Deployment, host: Name, count: Int) {
        let stack = Stack(
            "shop", services: [Service("api", scrapes: [.http(host: host, port: 9091)])], deployment: deployment)
        let found = InvalidTarget.findings(in: resolve(stack))
        #expect(found.map(\.level) == Array(repeating: .warning, count: count))
    }

    @Test(
        "inside of a container, the host is the container",
        arguments: ["localhost:9100", "127.0.0.1:9100", "[::1]:9100"] as [Name])
    func itself(target: Name) {
        let service = Service("node", scrapes: [Scrape(.fixed([TargetGroup([target])]))])
        #expect(InvalidTarget.findings(in: resolve(Stack("shop", services: [service]))).isEmpty)
        let deployed = Stack("shop", services: [service], deployment: Deployment(joining: "shop"))
        #expect(InvalidTarget.findings(in: resolve(deployed)).map(\.level) == [nil])
    }
}
