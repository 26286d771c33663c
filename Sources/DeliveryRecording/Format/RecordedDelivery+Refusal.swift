extension RecordedDelivery {
    /// The outcomes of requests that may not be from the provider, or have no body that can be parsed.
    private static let refusals: Set<String> = [
        "signatureInvalid", "methodNotAllowed", "bodyTooLarge", "bodyTimeout",
        "unsupportedMediaType", "unsupportedContentCoding", "invalidCompression", "tooManyBodies",
        "otherType", "notJSON",
    ]

    /// Whether the request was refused, so that its body says nothing about the provider's events.
    package var isRefused: Bool {
        bodyState == .unread || outcome.map(Self.refusals.contains) ?? false
    }
}
