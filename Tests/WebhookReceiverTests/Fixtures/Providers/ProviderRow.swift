#if Receiver
/// A row of the table of providers.
struct ProviderRow: Sendable {
    let provider: String
    /// The scheme, as a user writes it.
    let scheme: String
    /// The request by which the provider checks the endpoint.
    var handshake = ""
    var decoding = "JSON"
    /// The response that the provider expects, if not any 2xx.
    var answer = ""
    /// The provider's documentation, library or sample that the recipe of the tests was compared with; `nil` if none.
    var source: String?

    /// The row in Markdown.
    func line(accepted: Int, tampered: Int) -> String {
        let cells = [
            provider, "`\(scheme)`", handshake, decoding, answer, "\(accepted)", "\(tampered)",
            source ?? "unverified",
        ]
        return "| \(cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ")) |"
    }
}
#endif
