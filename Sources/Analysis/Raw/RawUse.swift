package import StackDSL

/// A raw field of a stack.
package struct RawUse: Sendable {
    package let raw: Raw
    package let place: RawPlace
    package let subject: String
}

extension ResolvedStack {
    /// Every raw field, in the order of the files it goes to.
    package var rawUses: [RawUse] {
        var uses: [RawUse] = []
        func add(_ raw: Raw?, _ place: RawPlace, _ subject: String) {
            if let raw { uses.append(RawUse(raw: raw, place: place, subject: subject)) }
        }
        add(stack.prometheus.raw, .prometheus, "prometheus")
        for service in stack.services {
            for scrape in service.scrapes { add(scrape.raw, .scrape, "service \"\(service.name.text)\"") }
        }
        for write in stack.prometheus.remoteWrites {
            add(write.raw, .remoteWrite, "remote write \"\(write.name?.text ?? write.url.text)\"")
        }
        add(stack.routing?.raw, .alertmanager, "routing")
        for source in dataSources { add(source.raw, .dataSource, "data source \"\(source.name.text)\"") }
        add(stack.telemetry?.raw, .telemetryCollector, "collector")
        add(stack.jaeger?.raw, .jaeger, "jaeger")
        return uses
    }
}
