import StackDSL

extension Integration.PagerDuty {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .secret("routing_key_file", routingKey, since: .v0_25), .url("url", url),
            .text("client", clientName), .text("client_url", clientURL), .text("description", description),
            .text("severity", severity), .text("source", source, since: .v0_25), .texts("details", details),
            .list("images", images.map(\.fields)), .list("links", links.map(\.fields)),
            .text("class", alertClass), .text("component", component), .text("group", group), .client(client),
            .goDuration("timeout", timeout, since: ToolVersion(0, 30)),
        ]
        return fields.compactMap { $0 }
    }
}
