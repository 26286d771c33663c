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
    nonisolated(nonsending) func read<Body: AsyncSequence & Sendable>(
        _ body: Body
    ) async throws -> Result<[UInt8], DeliveryRefusal> where Body.Element: Collection<UInt8> {
        guard budget.begin() else { return .failure(.tooManyBodies) }
        let result = try await timer.run { [budget, maximumSize] in
            var reserved = 0
            defer { budget.end(reserved) }
            var buffer = BodyBuffer(limit: maximumSize)
            for try await chunk in body {
                do throws(DeliveryRefusal) {
                    let count = chunk.count
                    guard budget.add(count) else { throw .tooManyBodies }
                    reserved += count
                    try buffer.append(chunk)
                } catch {
                    return Result<[UInt8], DeliveryRefusal>.failure(error)
                }
            }
            return .success(buffer.bytes)
        }
        try Task.checkCancellation()
        return result ?? .failure(.bodyTimeout)
    }
}
#endif
