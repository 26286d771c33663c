#if Receiver
/// A scheme that parses the header fields of a request once, for the check of its head and for its verification.
protocol HeadParsingScheme: SignatureScheme {
    /// Checks the header fields, as ``SignatureScheme/checkHead(_:)`` does.
    func checkedHead(_ request: WebhookRequest) throws(SignatureError) -> CheckedHead
}
#endif
