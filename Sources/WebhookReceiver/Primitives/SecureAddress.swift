#if Receiver
/// Addresses in requests that the application may call.
enum SecureAddress {
    private static let maximumLength = 2048

    /// The host of an `https` address in lower case, which has neither a user, nor a port, nor characters
    /// that programs read differently; `nil` for all other texts.
    static func host(of text: String) -> String? {
        guard text.hasPrefix("https://"), text.utf8.count <= maximumLength,
            text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\\") })
        else { return nil }
        let host = text.dropFirst(8).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            !label.isEmpty
                && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        }
        return isName ? host.lowercased() : nil
    }

    /// Whether an address is one of Amazon SNS: its host is `sns.REGION.amazonaws.com`, also in China.
    static func isAmazonSNS(_ text: String) -> Bool {
        let labels = host(of: text)?.split(separator: ".") ?? []
        return labels.count > 2 && labels[0] == "sns"
            && [["amazonaws", "com"], ["amazonaws", "com", "cn"]]
                .contains(Array(labels.dropFirst(2)))
    }

    /// Whether a certificate's name is one of Amazon SNS: `sns.amazonaws.com`, or that of a region.
    static func isAmazonSNSName(_ name: String) -> Bool {
        name.hasPrefix("sns")
            && (name.hasSuffix(".amazonaws.com") || name.hasSuffix(".amazonaws.com.cn"))
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
#endif
