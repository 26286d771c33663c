/// Waits until the task is canceled, however long that takes.
package func waitForCancellation() async {
    let (nothing, end) = AsyncStream<Never>.makeStream()
    for await _ in nothing {}
    end.finish()
}
