#if Receiver
/// The requests that an endpoint must handle correctly, in the order in which they are sent.
package enum DrillCase: String, Sendable, CaseIterable {
    case event = "an event"
    case duplicate = "the same delivery again"
    case secondAttempt = "a second attempt, signed later"
    case otherType = "the same signed body with another type"
    case forgedFields = "the same signed body with forged ce- fields"
    case equalBody = "an equal body with another identifier"
    case unknownType = "an event of an unknown type"
    case malformedPayload = "a malformed payload"
    case notJSON = "a body that is not JSON"
    case emptyBody = "an empty body"
    case badSignature = "the signature of another body"
    case missingSignature = "no signature"
    case unsignedHead = "no signature, and a body that never arrives"
    case stale = "signed ten minutes ago"
    case staleHead = "signed ten minutes ago, and a body that never arrives"
    case future = "signed ten minutes ahead"
    case wrongMethod = "the method PUT"
    case afterHEAD = "an event after HEAD on one connection"
    case wrongContentType = "the content type text/plain"
    case contentCoding = "the content coding gzip"
    case oversized = "a body over the limit"
    case largeHeader = "a header field of 5 MB"
    case expectContinue = "an event with Expect: 100-continue"
    case slowBody = "a body that never arrives"
    case afterCut = "an event after a dropped connection"

    /// Whether the case needs a separate connection, since no HTTP client would send the request.
    var needsConnection: Bool {
        switch self {
        case .unsignedHead, .staleHead, .afterHEAD, .largeHeader, .expectContinue, .slowBody,
            .afterCut:
            true
        default: false
        }
    }
}
#endif
