#if Receiver
/// The forms in which Twilio may have signed a URL. Twilio signs some URLs with a port and some without,
/// regardless of the configured URL, so that its own libraries try both.
enum TwilioURL {
    /// The URL itself, and the URL with its port removed or the default port added.
    static func candidates(for url: String) -> [String] {
        guard let colon = url.firstRange(of: "://"),
            let other = toggled(url, after: colon.upperBound)
        else { return [url] }
        return [url, other]
    }

    private static func toggled(_ url: String, after start: String.Index) -> String? {
        let end = url[start...].firstIndex { "/?#".contains($0) } ?? url.endIndex
        let authority = url[start..<end]
        let host = authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? start
        guard host < end else { return nil }
        // An IPv6 address has colons in brackets.
        let name = authority[host...].lastIndex(of: "]") ?? host
        guard let colon = authority[name...].firstIndex(of: ":") else {
            guard let port = defaultPort(of: url) else { return nil }
            return url[..<end] + ":\(port)" + url[end...]
        }
        return String(url[..<colon] + url[end...])
    }

    private static func defaultPort(of url: String) -> Int? {
        switch url.prefix(while: { $0 != ":" }).lowercased() {
        case "https": 443
        case "http": 80
        default: nil
        }
    }
}
#endif
