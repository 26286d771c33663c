#if Receiver
/// What an endpoint must survive, in the order in which it is sent.
package enum DrillCase: String, Sendable, CaseIterable {
    case event = "an event"
    case duplicate = "the same delivery again"
    case secondAttempt = "a second attempt, signed later"
    case unknownType = "an event of an unknown type"
    case malformedPayload = "a malformed payload"
    case notJSON = "a body that is not JSON"
    case emptyBody = "an empty body"
    case badSignature = "the signature of another body"
    case missingSignature = "no signature"
    case stale = "signed ten minutes ago"
    case future = "signed ten minutes ahead"
    case wrongMethod = "the method PUT"
    case wrongContentType = "the content type text/plain"
    case oversized = "a body over the limit"
    case slowBody = "a body that does not come"
    case afterCut = "an event after a cut connection"
}

/// The statuses that are right for a case.
package enum ExpectedStatus: Sendable, Hashable, CustomStringConvertible {
    case success
    case exactly(Int)

    package func contains(_ status: Int) -> Bool {
        switch self {
        case .success: 200...299 ~= status
        case .exactly(let expected): status == expected
        }
    }

    package var description: String {
        switch self {
        case .success: "2xx"
        case .exactly(let status): String(status)
        }
    }
}
#endif
