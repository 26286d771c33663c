#if Receiver
import StrictJSON
import WebhookEvents

/// The part of a request's head that identifies the keys to try.
///
/// Nobody has signed it when it is read. It may only select among keys; it is not an identity until the
/// signature was verified with them.
public struct KeyIdentifier: Sendable {
    /// The maximum number of bytes of an identifier.
    static let maximumLength = 256

    private let find: @Sendable (WebhookRequest) -> String?

    /// Creates an identifier from a closure.
    ///
    /// - Parameter find: Finds the identifier in a request without its body; `nil` when it has none.
    public init(_ find: @escaping @Sendable (_ head: WebhookRequest) -> String?) {
        self.find = find
    }

    /// A header field that occurs once, such as one with the identifier of a key or an account.
    public static func header(_ name: String) -> KeyIdentifier {
        KeyIdentifier { head in
            let (value, isRepeated) = head.message.headers.first(name)
            return isRepeated ? nil : value
        }
    }

    /// A parameter that occurs once in the query of the URL, percent-decoded.
    public static func queryParameter(_ name: String) -> KeyIdentifier {
        KeyIdentifier { head in
            let values = try? TokenLocation.queryParameter(name).tokens(in: head)
            return values?.first.map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The last component of the URL's path, percent-decoded: `acme` of
    /// `https://shop.example/hooks/acme?test=1`.
    public static let lastPathComponent = KeyIdentifier { head in
        let url = head.url?.prefix { $0 != "?" && $0 != "#" } ?? ""
        let afterScheme = url.firstRange(of: "://").map { url[$0.upperBound...] }
        let path = afterScheme.map { $0.drop { $0 != "/" } } ?? url
        return path.split(separator: "/").last.map { String($0).percentDecoded }
    }

    /// The identifier of a request; `nil` when it has none, or a longer one than the maximum.
    func identifier(of request: WebhookRequest) -> String? {
        var head = request
        head.message.body = []
        guard let id = find(head), !id.isEmpty, id.utf8.count <= Self.maximumLength else {
            return nil
        }
        return id
    }
}
#endif
