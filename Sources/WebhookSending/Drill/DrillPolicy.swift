#if Receiver
package import WebhookReceiver

/// The settings in which correct endpoints may differ.
package struct DrillPolicy: Sendable, Hashable {
    /// The status for a payload that does not match the catalog.
    package var malformedStatus = 422
    /// The status for an unsupported content type; 200 if the endpoint accepts any content type.
    package var contentTypeStatus = 415
    /// The maximum number of bytes of a body.
    package var maximumBodySize = 1_048_576

    package init() {}

    /// The response of a correct endpoint.
    ///
    /// - Parameter delivery: The verified event, which shows what the scheme signs.
    package func expected(of drill: DrillCase, _ delivery: SignedDelivery) -> ExpectedStatus {
        switch drill {
        case .event, .duplicate, .secondAttempt, .forgedFields, .equalBody, .unknownType,
            .afterHEAD, .expectContinue, .afterCut:
            .success
        // With a signed identifier it is a duplicate, regardless of the type.
        case .otherType:
            delivery.id == nil && delivery.hasOneTypePerBody ? .exactly(401) : .success
        case .malformedPayload: .exactly(malformedStatus)
        case .notJSON, .emptyBody: .exactly(400)
        case .badSignature, .missingSignature, .unsignedHead, .stale, .staleHead, .future:
            .exactly(401)
        case .wrongMethod: .exactly(405)
        case .wrongContentType: .exactly(contentTypeStatus)
        // The body is not compressed: an endpoint that supports the coding cannot read it.
        case .contentCoding: .either(400, 415)
        case .oversized: .exactly(413)
        case .largeHeader: .either(400, 431)
        case .slowBody: .exactly(408)
        }
    }
}
#endif
