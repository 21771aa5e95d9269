import StackDSL

extension Integration.Webex {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .url("api_url", url), .plain("room_id", room.text), .text("message", message),
            .client(client, bearer: token),
        ]
        return fields.compactMap { $0 }
    }
}
