#if Receiver
/// Where endpoints may rightly differ.
package struct DrillPolicy: Sendable, Hashable {
    /// The status for a payload that is not what the catalog says.
    package var malformedStatus = 422
    /// The status for a content type that is not understood; 200 where any is.
    package var contentTypeStatus = 415
    /// How many bytes a body may have.
    package var maximumBodySize = 1_048_576

    package init() {}

    /// What an endpoint answers that does as it should.
    package func expected(of drill: DrillCase) -> ExpectedStatus {
        switch drill {
        case .event, .duplicate, .secondAttempt, .unknownType, .afterCut: .success
        case .malformedPayload: .exactly(malformedStatus)
        case .notJSON, .emptyBody: .exactly(400)
        case .badSignature, .missingSignature, .stale, .future: .exactly(401)
        case .wrongMethod: .exactly(405)
        case .wrongContentType: .exactly(contentTypeStatus)
        case .oversized: .exactly(413)
        case .slowBody: .exactly(408)
        }
    }
}
#endif
