#if Receiver
/// Reads bodies within the limits on their size, their number and their time.
struct BodyReader: Sendable {
    private let maximumSize: Int
    private let budget: BodyBudget
    private let timer: DeadlineTimer

    init(maximumSize: Int, budget: BodyBudget, timer: DeadlineTimer) {
        self.maximumSize = maximumSize
        self.budget = budget
        self.timer = timer
    }

    /// Reads a body to its end, or up to the first limit that it exceeds.
    ///
    /// - Throws: What the body throws.
    func read<Body: AsyncSequence & Sendable>(
        _ body: Body
    ) async throws -> Result<[UInt8], DeliveryRefusal> where Body.Element: Collection<UInt8> {
        guard let reservation = budget.begin() else { return .failure(.tooManyBodies) }
        let limit = maximumSize
        let result = try await timer.run {
            var buffer = BodyBuffer(limit: limit)
            for try await chunk in body {
                do throws(DeliveryRefusal) {
                    guard reservation.add(chunk.count) else { throw .tooManyBodies }
                    try buffer.append(chunk)
                } catch {
                    return Result<[UInt8], DeliveryRefusal>.failure(error)
                }
            }
            try Task.checkCancellation()
            return .success(buffer.bytes)
        }
        return result ?? .failure(.bodyTimeout)
    }
}
#endif
