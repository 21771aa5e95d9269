import Analysis
import Diagnostics
import StackDSL

extension SecretAsText {
    /// URLs of Loki and its collector, and what every line is labelled with.
    static func ofLogs(_ stack: Stack) -> [Finding] {
        let labels = stack.services.flatMap { service in
            service.logs.flatMap { source in
                source.labels.pairs.flatMap {
                    look($0.value.rendered, "logs of service \"\(service.name.text)\"", source.site)
                }
            }
        }
        guard let loki = stack.loki else { return labels }
        let texts = loki.urls.map(\.url) + loki.collector.labels.pairs.map(\.value.rendered)
        return labels + texts.flatMap { look($0, "loki", loki.site) }
    }
}
