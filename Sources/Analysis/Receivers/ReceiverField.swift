package import StackDSL

/// One key of an integration's entry, whichever its kind: what is emitted, and what checks look at.
package struct ReceiverField: Sendable {
    package enum Value: Sendable {
        /// What Alertmanager renders.
        case text(NotificationText)
        case texts([NotificationText])
        case pairs(NotificationFields)
        /// JSON whose texts Alertmanager renders.
        case json(NotificationValue)
        /// What it takes as it is.
        case plain(String)
        case strings([String])
        /// An address that anybody may read.
        case url(String)
        case secret(Secret)
        case flag(Bool)
        case number(Int)
        /// How a request is made: `http_config`.
        case client(HTTPClient)
        case tls(HTTPClient.TLS)
        case fields([ReceiverField])
        case list([[ReceiverField]])
    }

    package let key: String
    package let value: Value
    /// Alertmanager's first release with the key; nil where it is as old as the kind.
    package let since: ToolVersion?

    private init(_ key: String, _ value: Value, _ since: ToolVersion?) {
        self.key = key
        self.value = value
        self.since = since
    }
}

/// Makers of optional keys: nil, false and nothing are left out, as Alertmanager's defaults are.
extension ReceiverField {
    static func text(_ key: String, _ text: NotificationText?, since: ToolVersion? = nil) -> ReceiverField? {
        text.map { ReceiverField(key, .text($0), since) }
    }

    static func textList(_ key: String, _ texts: [NotificationText]) -> ReceiverField? {
        texts.isEmpty ? nil : ReceiverField(key, .texts(texts), nil)
    }

    static func texts(_ key: String, _ fields: NotificationFields) -> ReceiverField? {
        fields.pairs.isEmpty ? nil : ReceiverField(key, .pairs(fields), nil)
    }

    static func value(_ key: String, _ value: NotificationValue?, since: ToolVersion? = nil) -> ReceiverField? {
        value.map { ReceiverField(key, .json($0), since) }
    }

    static func plain(_ key: String, _ text: String?, since: ToolVersion? = nil) -> ReceiverField? {
        text.map { ReceiverField(key, .plain($0), since) }
    }

    static func strings(_ key: String, _ strings: [String]) -> ReceiverField? {
        strings.isEmpty ? nil : ReceiverField(key, .strings(strings), nil)
    }

    static func url(_ key: String, _ url: Name?) -> ReceiverField? {
        url.map { ReceiverField(key, .url($0.text), nil) }
    }

    /// `url:` or `url_file:`. What is not known when the file is written needs a template, since 0.31.
    static func endpoint(_ endpoint: Integration.Endpoint) -> ReceiverField? {
        switch endpoint.kind {
        case .url(let url): ReceiverField("url", .url(url), url.contains("{{") ? ToolVersion(0, 31) : nil)
        case .secret(let secret): ReceiverField("url_file", .secret(secret), ToolVersion(0, 26))
        }
    }

    static func secret(_ key: String, _ secret: Secret?, since: ToolVersion? = nil) -> ReceiverField? {
        secret.map { ReceiverField(key, .secret($0), since) }
    }

    static func flag(_ key: String, _ flag: Bool?, since: ToolVersion? = nil) -> ReceiverField? {
        flag.map { ReceiverField(key, .flag($0), since) }
    }

    static func number(_ key: String, _ number: Int?, since: ToolVersion? = nil) -> ReceiverField? {
        number.map { ReceiverField(key, .number($0), since) }
    }

    /// A duration of Prometheus' kind: `1d`.
    static func duration(_ key: String, _ duration: Duration?) -> ReceiverField? {
        plain(key, duration?.prometheusText)
    }

    /// A duration of Go's kind, which knows no days.
    static func goDuration(_ key: String, _ duration: Duration?, since: ToolVersion? = nil) -> ReceiverField? {
        plain(key, duration?.goText, since: since)
    }

    /// - Parameter token: who asks, where it is not said by the client itself.
    static func client(_ client: HTTPClient, bearer token: Secret? = nil) -> ReceiverField? {
        let client = token.map(client.authenticated) ?? client
        return client == HTTPClient() ? nil : ReceiverField("http_config", .client(client), nil)
    }

    static func tls(_ key: String, _ tls: HTTPClient.TLS?) -> ReceiverField? {
        tls.map { ReceiverField(key, .tls($0), nil) }
    }

    static func fields(_ key: String, _ fields: [ReceiverField?], since: ToolVersion? = nil) -> ReceiverField? {
        let present = fields.compactMap { $0 }
        return present.isEmpty ? nil : ReceiverField(key, .fields(present), since)
    }

    static func list(_ key: String, _ list: [[ReceiverField?]], since: ToolVersion? = nil) -> ReceiverField? {
        list.isEmpty ? nil : ReceiverField(key, .list(list.map { $0.compactMap { $0 } }), since)
    }
}

extension ReceiverField {
    /// The field and all that lie in it, which are as deep as the kind is.
    package var withinItself: [ReceiverField] {
        switch value {
        case .fields(let fields): [self] + fields.flatMap(\.withinItself)
        case .list(let list): [self] + list.flatMap { $0.flatMap(\.withinItself) }
        default: [self]
        }
    }

    /// The texts that Alertmanager renders.
    package var texts: [NotificationText] {
        switch value {
        case .text(let text): [text]
        case .texts(let texts): texts
        case .pairs(let fields): fields.pairs.map(\.text)
        case .json(let value): value.texts
        case .url(let url): url.contains("{{") ? [NotificationText(verbatim: url)] : []
        case .plain, .strings, .secret, .flag, .number, .client, .tls, .fields, .list: []
        }
    }

    /// Whether it is JSON, whose texts Alertmanager reads as YAML once they are rendered.
    var isJSON: Bool {
        if case .json = value { true } else { false }
    }

    /// The secrets that it names.
    package var secrets: [Secret] {
        switch value {
        case .secret(let secret): [secret]
        case .client(let client): client.secrets
        case .tls(let tls): [tls.key].compactMap { $0 }
        default: []
        }
    }

    /// The names that must differ from each other: those of the headers, those of one object of a payload.
    package var nameLists: [[String]] {
        switch value {
        case .pairs(let fields): [fields.pairs.map(\.name.text)]
        case .json(let value): value.nameLists
        default: []
        }
    }

    /// Everything that people wrote, as it reaches the file.
    package var written: [String] {
        switch value {
        case .plain(let text), .url(let text): [text]
        case .strings(let texts): texts
        default: texts.map(\.rendered)
        }
    }
}

extension NotificationValue {
    /// The texts of all its leaves, in the order written.
    fileprivate var texts: [NotificationText] {
        parts.compactMap { if case .text(let text) = $0.kind { text } else { nil } }
    }

    /// The names of each object in it.
    fileprivate var nameLists: [[String]] {
        parts.compactMap { if case .object(let object) = $0.kind { object.members.map(\.name.text) } else { nil } }
    }

    /// The value and all that lie in it, in the order written.
    private var parts: [NotificationValue] {
        var parts: [NotificationValue] = []
        var waiting = [self]
        while let value = waiting.popLast() {
            parts.append(value)
            switch value.kind {
            case .text, .number, .bool: break
            case .list(let values): waiting += values.reversed()
            case .object(let object): waiting += object.members.reversed().map(\.value)
            }
        }
        return parts
    }
}

extension HTTPClient {
    /// The same client, speaking for whoever has a token.
    fileprivate func authenticated(by token: Secret) -> HTTPClient {
        HTTPClient(
            authentication: .bearer(token), tls: tls, headers: headers, followsRedirects: followsRedirects,
            usesHTTP2: usesHTTP2, proxy: proxy)
    }
}
