/// A setting as an environment variable of Grafana's container.
package struct GrafanaVariable: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case text(String)
        /// In a file, the variable's name goes on with `__FILE` and its value is the file's path.
        case secret(Secret)
    }

    /// `GF_SECTION_KEY`, without `__FILE`.
    package let name: String
    package let value: Value
}

extension GrafanaServer {
    /// The environment variables by which Grafana's image is told its settings, in the order of its documentation.
    package var variables: [GrafanaVariable] {
        guard let settings else { return [] }
        return settings.ofServer + settings.ofPeople + settings.access.flatMap(\.variables) + settings.ofMail
            + settings.ofPrograms
            + texts(("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH", settings.home.map { "\(provider.path.text)/\($0.text).json" }))
    }
}

/// Those that have a value.
private func texts(_ pairs: (String, String?)...) -> [GrafanaVariable] {
    pairs.compactMap { name, value in value.map { GrafanaVariable(name: name, value: .text($0)) } }
}

extension GrafanaSettings {
    fileprivate var ofServer: [GrafanaVariable] {
        let url = rootURL?.text
        let address = url.map { url in url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...] }
        let path = address?.drop { $0 != "/" } ?? ""
        return texts(
            ("GF_SERVER_ROOT_URL", url),
            ("GF_SERVER_SERVE_FROM_SUB_PATH", path.contains { $0 != "/" } ? "true" : nil))
    }

    fileprivate var ofPeople: [GrafanaVariable] {
        texts(("GF_SECURITY_ADMIN_USER", adminUser?.text))
            + (adminPassword.map { [GrafanaVariable(name: "GF_SECURITY_ADMIN_PASSWORD", value: .secret($0))] } ?? [])
            + texts(("GF_USERS_DEFAULT_THEME", theme?.rawValue), ("GF_USERS_DEFAULT_LANGUAGE", language?.text))
    }

    fileprivate var ofMail: [GrafanaVariable] {
        guard let mail else { return [] }
        return texts(
            ("GF_SMTP_ENABLED", "true"), ("GF_SMTP_HOST", mail.address.text), ("GF_SMTP_USER", mail.user?.text))
            + (mail.password.map { [GrafanaVariable(name: "GF_SMTP_PASSWORD", value: .secret($0))] } ?? [])
            + texts(
                ("GF_SMTP_FROM_ADDRESS", mail.from.text),
                ("GF_SMTP_STARTTLS_POLICY", mail.requiresTLS ? "MandatoryStartTLS" : nil))
    }

    fileprivate var ofPrograms: [GrafanaVariable] {
        let usage = reportsUsage ? nil : "false"
        return texts(
            ("GF_ANALYTICS_REPORTING_ENABLED", usage), ("GF_ANALYTICS_CHECK_FOR_UPDATES", usage),
            ("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", usage),
            ("GF_FEATURE_TOGGLES_ENABLE", features.isEmpty ? nil : features.map(\.text).joined(separator: ",")))
    }
}

extension GrafanaSettings.Access {
    fileprivate var variables: [GrafanaVariable] {
        switch kind {
        case .anonymous(let role):
            texts(("GF_AUTH_ANONYMOUS_ENABLED", "true"), ("GF_AUTH_ANONYMOUS_ORG_ROLE", role.rawValue))
        case .proxy(let header, let trusted):
            texts(
                ("GF_AUTH_PROXY_ENABLED", "true"), ("GF_AUTH_PROXY_HEADER_NAME", header.text),
                ("GF_AUTH_PROXY_WHITELIST", trusted.map(\.text).joined(separator: ", ")))
        case .oauth(let oauth):
            texts(
                ("GF_AUTH_GENERIC_OAUTH_ENABLED", "true"), ("GF_AUTH_GENERIC_OAUTH_NAME", oauth.name.rendered),
                ("GF_AUTH_GENERIC_OAUTH_CLIENT_ID", oauth.clientID.text))
                + [GrafanaVariable(name: "GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET", value: .secret(oauth.clientSecret))]
                + texts(
                    ("GF_AUTH_GENERIC_OAUTH_SCOPES", oauth.scopes.map(\.text).joined(separator: " ")),
                    ("GF_AUTH_GENERIC_OAUTH_AUTH_URL", oauth.authorization.text),
                    ("GF_AUTH_GENERIC_OAUTH_TOKEN_URL", oauth.token.text),
                    ("GF_AUTH_GENERIC_OAUTH_API_URL", oauth.user.text),
                    ("GF_AUTH_GENERIC_OAUTH_ROLE_ATTRIBUTE_PATH", oauth.role?.text),
                    ("GF_AUTH_GENERIC_OAUTH_USE_PKCE", "true"))
        }
    }
}
