#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// The schemes of several named senders to one endpoint.
///
/// Each sender chooses its own identifiers, so that the sender's name is part of a delivery's identifier.
/// The old and the new secret of a sender belong in a single scheme: with a scheme for each, a delivery
/// that is retried after the rotation would be handled twice.
public struct SenderSchemes: SignatureScheme {
    /// The maximum number of senders.
    static let limit = 16
    /// The maximum number of times that a body is hashed.
    static let bodyHashLimit = 32

    /// The scheme's name, for logs.
    public let name = "senders"

    private let senders: [WebhookSender]

    /// Creates a scheme with the names and schemes of the senders.
    ///
    /// - Throws: ``SenderError`` when there are no senders or too many, a name is empty or not unique, or a
    ///   scheme does not identify a single sender.
    public init(
        _ schemes: KeyValuePairs<String, any SignatureScheme>
    ) throws(SenderError) {
        var senders: [WebhookSender] = []
        for (name, scheme) in schemes {
            senders.append(try WebhookSender(name: name, scheme: scheme))
        }
        try self.init(senders)
    }

    /// Creates a scheme with the senders.
    ///
    /// - Throws: ``SenderError`` when there are no senders or too many, or a name is not unique.
    public init(_ senders: [WebhookSender]) throws(SenderError) {
        guard !senders.isEmpty else { throw .none }
        guard senders.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var names: Set<String> = []
        for sender in senders where !names.insert(sender.name).inserted {
            throw .repeatedName(sender.name)
        }
        self.senders = senders
        guard maximumBodyHashes <= Self.bodyHashLimit else {
            throw .tooManySecrets(limit: Self.bodyHashLimit)
        }
    }

    /// The warnings of all senders.
    public var warnings: [SecretWarning] { senders.flatMap(\.scheme.warnings) }

    /// Those of all senders.
    public var sentSecrets: [TokenLocation] { senders.flatMap(\.scheme.sentSecrets) }

    /// Whether one of the senders declares its JSON as text.
    public var acceptsTextContentType: Bool {
        senders.contains { $0.scheme.acceptsTextContentType }
    }

    /// The sum over all senders.
    public var maximumBodyHashes: Int {
        senders.reduce(0) { $0 + $1.scheme.maximumBodyHashes }
    }

    /// Checks that the head is valid for at least one sender.
    ///
    /// - Returns: The claimed time of the signature, if it is the same for all senders whose scheme the
    ///   head is valid for.
    public func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date? {
        var errors: [SignatureError] = []
        let candidates = await candidates(for: request, &errors)
        guard !candidates.isEmpty else { throw SignatureError.mostInformative(of: errors) }
        let times = Set(candidates.map(\.time))
        return times.count == 1 ? times.first.flatMap(\.self) : nil
    }

    /// Verifies a request, and determines its sender.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        var errors: [SignatureError] = []
        for candidate in await candidates(for: request, &errors) {
            do {
                return try await candidate.sender.verify(request)
            } catch {
                errors.append(error)
            }
        }
        throw SignatureError.mostInformative(of: errors)
    }

    /// Signs a request as the first sender.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        try senders.first?.scheme.sign(request, id: id, at: time) ?? []
    }

    /// The senders whose scheme the head is valid for, each with the claimed time of the signature.
    private func candidates(
        for request: WebhookRequest, _ errors: inout [SignatureError]
    ) async -> [(sender: WebhookSender, time: Date?)] {
        var candidates: [(sender: WebhookSender, time: Date?)] = []
        for sender in senders {
            do {
                candidates.append((sender, try await sender.scheme.checkHead(request)))
            } catch {
                errors.append(error)
            }
        }
        return candidates
    }
}

extension SignatureError {
    /// The most informative of several senders' errors. Unavailable keys take precedence, since the
    /// sender must retry then.
    fileprivate static func mostInformative(of errors: [SignatureError]) -> SignatureError {
        errors.max { $0.precedence < $1.precedence } ?? .mismatch
    }

    private var precedence: Int {
        switch self {
        case .keysUnavailable: 3
        case .mismatch: 2
        case .missingHeader, .missingToken: 0
        default: 1
        }
    }
}

extension SignatureScheme where Self == SenderSchemes {
    /// The schemes of several named senders to one endpoint: see ``SenderSchemes``.
    ///
    /// - Throws: ``SenderError`` when there are no senders or too many, a name is empty or not unique, or a
    ///   scheme does not identify a single sender.
    public static func senders(
        _ schemes: KeyValuePairs<String, any SignatureScheme>
    ) throws(SenderError) -> Self {
        try SenderSchemes(schemes)
    }
}
#endif
