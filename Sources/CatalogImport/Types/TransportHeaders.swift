/// The header fields of HTTP itself (RFC 9110 and its registry), which describe a request rather
/// than an event.
package enum TransportHeaders {
    private static let names: Set<String> = [
        "accept", "authorization", "cache-control", "connection", "cookie", "date", "digest",
        "etag", "expect", "expires", "forwarded", "from", "host", "keep-alive", "last-modified",
        "max-forwards", "mime-version", "origin", "pragma", "prefer", "priority", "range",
        "referer", "signature", "signature-input", "te", "traceparent", "tracestate", "trailer",
        "transfer-encoding", "upgrade", "user-agent", "via",
    ]
    private static let prefixes = [
        "accept-", "access-control-", "content-", "if-", "proxy-", "sec-", "x-forwarded-",
    ]

    package static func contains(_ name: String) -> Bool {
        let name = name.lowercased()
        return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }
}
