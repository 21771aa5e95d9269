package import Analysis
import Diagnostics
import StackDSL

/// Finds a Pushgateway whose labels are overwritten.
package struct MissingHonorLabels: Check {
    package static let about = CheckDescription(
        .missingHonorLabels, level: .warning,
        summary: "a Pushgateway is scraped, and the labels of those who pushed are overwritten",
        rationale: """
            What is pushed says of which job and instance it is. Unless the scrape honours that, Prometheus gives the series the \
            Pushgateway's own job and instance, and the real ones are in `exported_job` and `exported_instance`, which no query asks for.
            """,
        references: ["https://github.com/prometheus/pushgateway#about-the-job-and-instance-labels"],
        bad: [
            .stack(
                #"Service("pushgateway", scrapes: [.http(port: 9091)])"#,
                ExampleStack.with(services: [Service("pushgateway", scrapes: [.http(port: 9091)])])),
            .stack(
                #"Scrape(.fixed([TargetGroup(["pushgateway:9091"])]))"#,
                ExampleStack.with(services: [
                    Service("batch", scrapes: [Scrape(.fixed([TargetGroup(["pushgateway:9091"])]))])
                ])),
        ],
        good: [
            .stack(
                #"Scrape(.fixed([TargetGroup(["pushgateway:9091"])]), honorsLabels: true)"#,
                ExampleStack.with(services: [
                    Service("batch", scrapes: [Scrape(.fixed([TargetGroup(["pushgateway:9091"])]), honorsLabels: true)])
                ])),
            .stack(
                #"Service("api", scrapes: [.http(port: 9091)])"#,
                ExampleStack.with(services: [Service("api", scrapes: [.http(port: 9091)])])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.stack.services.flatMap { service in
            service.scrapes.filter { isPushgateway($0, of: service) && !$0.honorsLabels && $0.raw == nil }.map { scrape in
                Finding(
                    "this Pushgateway's series get its own job and instance, in place of those that were pushed",
                    subject: "service \"\(service.name.text)\"", at: Highlight(scrape.site),
                    help: ["say `Scrape(…, honorsLabels: true)`"])
            }
        }
    }

    private static func isPushgateway(_ scrape: Scrape, of service: Service) -> Bool {
        let hosts: [String]
        switch scrape.discovery.kind {
        case .host(let host, _): hosts = [host?.text ?? service.name.text]
        default: hosts = scrape.discovery.groups.flatMap(\.targets).map { hostName(of: $0.text) }
        }
        return !hosts.isEmpty && hosts.allSatisfy { $0.split(separator: ".").first == "pushgateway" }
    }
}
