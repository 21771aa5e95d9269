import StackDSL

extension Integration.Email {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .plain("to", to.map(\.text).joined(separator: ", ")), .plain("from", server?.from.text),
            .plain("smarthost", server?.address.text), .plain("hello", server?.hello?.text),
            .plain("auth_username", server?.user?.text),
            .secret("auth_password_file", server?.password, since: .v0_25),
            .secret("auth_secret_file", server?.cramSecret, since: ToolVersion(0, 31)),
            .plain("auth_identity", server?.identity?.text), .flag("require_tls", server?.requiresTLS),
            .flag("force_implicit_tls", server?.usesImplicitTLS, since: ToolVersion(0, 31)),
            .tls("tls_config", server?.tls), .text("html", html), .text("text", text),
            .texts("headers", headers.adding("Subject", subject)),
            .fields("threading", threading, since: ToolVersion(0, 30)),
        ]
        return fields.compactMap { $0 }
    }

    private var threading: [ReceiverField?] {
        isThreaded ? [.flag("enabled", true), .plain("thread_by_date", threadsByDay ? "daily" : "none")] : []
    }
}
