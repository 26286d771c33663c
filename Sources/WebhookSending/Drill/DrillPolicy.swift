#if Receiver
package import WebhookReceiver

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
    ///
    /// - Parameter delivery: What the scheme signs, and knows of its sender.
    package func expected(of drill: DrillCase, _ delivery: SignedDelivery) -> ExpectedStatus {
        switch drill {
        case .event, .duplicate, .secondAttempt, .forgedFields, .equalBody, .unknownType,
            .afterHEAD,
            .expectContinue, .afterCut:
            .success
        // With an identifier that is signed it is a duplicate, whatever type is beside it.
        case .otherType:
            delivery.id == nil && delivery.hasOneTypePerBody ? .exactly(401) : .success
        case .malformedPayload: .exactly(malformedStatus)
        case .notJSON, .emptyBody: .exactly(400)
        case .badSignature, .missingSignature, .unsignedHead, .stale, .staleHead, .future:
            .exactly(401)
        case .wrongMethod: .exactly(405)
        case .wrongContentType: .exactly(contentTypeStatus)
        case .contentCoding: .exactly(415)
        case .oversized: .exactly(413)
        case .largeHeader: .either(400, 431)
        case .slowBody: .exactly(408)
        }
    }
}
#endif
