#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// The schemes of several senders to one endpoint, each with its name.
///
/// Each sender chooses identifiers of its own, so the sender's name is a part of what identifies a
/// delivery. The old and the new secret of one sender belong into one scheme: as two senders, a
/// delivery that is repeated after the change would be handled twice.
public struct SenderSchemes: SignatureScheme {
    /// As many senders as are tried for each delivery.
    static let limit = 16
    /// As many times as a body is hashed at most.
    static let bodyHashLimit = 32

    /// The scheme's name, for logs.
    public let name = "senders"

    private let senders: [WebhookSender]

    /// Takes the senders' names and schemes.
    ///
    /// - Throws: ``SenderError`` when there is none or too many, a name is empty or there twice, or
    ///   a scheme proves no single sender.
    public init(
        _ schemes: KeyValuePairs<String, any SignatureScheme>
    ) throws(SenderError) {
        var senders: [WebhookSender] = []
        for (name, scheme) in schemes {
            senders.append(try WebhookSender(name: name, scheme: scheme))
        }
        try self.init(senders)
    }

    /// Takes the senders.
    ///
    /// - Throws: ``SenderError`` when there is none or too many, or a name is there twice.
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

    /// Those of all senders.
    public var warnings: [SecretWarning] { senders.flatMap(\.scheme.warnings) }

    /// Those of all senders together.
    public var maximumBodyHashes: Int {
        senders.reduce(0) { $0 + $1.scheme.maximumBodyHashes }
    }

    /// Checks that the head is one of a sender's.
    ///
    /// - Returns: The time that the request claims to be signed at, where it is one for all senders
    ///   that it may be from.
    public func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date? {
        var errors: [SignatureError] = []
        let candidates = await candidates(for: request, &errors)
        guard !candidates.isEmpty else { throw SignatureError.mostTelling(of: errors) }
        let times = Set(candidates.map(\.time))
        return times.count == 1 ? times.first.flatMap(\.self) : nil
    }

    /// Proves which sender a request is from.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        var errors: [SignatureError] = []
        for candidate in await candidates(for: request, &errors) {
            do {
                return try await candidate.sender.verify(request)
            } catch {
                errors.append(error)
            }
        }
        throw SignatureError.mostTelling(of: errors)
    }

    /// Signs a request as the first sender.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        try senders.first?.scheme.sign(request, id: id, at: time) ?? []
    }

    /// The senders whose head a request has, with the time that it claims to be signed at.
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
    /// Which of several senders' errors is told: the one that says most about the request. That
    /// keys were not to be had comes first, since the sender has to try again then.
    fileprivate static func mostTelling(of errors: [SignatureError]) -> SignatureError {
        errors.max { $0.precedence < $1.precedence } ?? .mismatch
    }

    private var precedence: Int {
        switch self {
        case .keysUnavailable: 3
        case .mismatch: 2
        case .missingHeader: 0
        default: 1
        }
    }
}

extension SignatureScheme where Self == SenderSchemes {
    /// The schemes of several senders to one endpoint, each with its name: see ``SenderSchemes``.
    ///
    /// - Throws: ``SenderError`` when there is none or too many, a name is empty or there twice, or
    ///   a scheme proves no single sender.
    public static func senders(
        _ schemes: KeyValuePairs<String, any SignatureScheme>
    ) throws(SenderError) -> Self {
        try SenderSchemes(schemes)
    }
}
#endif
