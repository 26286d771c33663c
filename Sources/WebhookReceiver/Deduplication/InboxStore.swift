#if Receiver
/// A store that also keeps deliveries for later handling.
public protocol InboxStore: DeliveryStore {
    /// Claims a delivery, stores it, and commits the claim, in one transaction. When the result is
    /// ``ClaimResult/claimed(_:)``, the delivery is stored and can be acknowledged with 2xx before it is
    /// handled.
    ///
    /// - Parameters:
    ///   - entry: The delivery to store.
    ///   - request: The claim, which follows the rules of ``DeliveryStore/claim(_:)``.
    /// - Throws: An error when the delivery was not stored.
    func append(_ entry: InboxEntry, for request: ClaimRequest) async throws -> ClaimResult
}
#endif
