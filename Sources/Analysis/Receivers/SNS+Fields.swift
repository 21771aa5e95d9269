import StackDSL

extension Integration.SNS {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .url("api_url", url), .fields("sigv4", sigV4.fields), target.field, .text("subject", subject),
            .text("message", message), .texts("attributes", attributes), .client(client),
        ]
        return fields.compactMap { $0 }
    }
}

extension SNSTarget {
    fileprivate var field: ReceiverField? {
        switch kind {
        case .topic(let arn): .text("topic_arn", arn)
        case .phone(let number): .text("phone_number", number)
        case .endpoint(let arn): .text("target_arn", arn)
        }
    }
}

extension SigV4 {
    fileprivate var fields: [ReceiverField?] {
        [.plain("region", region?.text), .plain("profile", profile?.text), .plain("role_arn", role?.text)]
    }
}
