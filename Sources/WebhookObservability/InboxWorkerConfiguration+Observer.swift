#if Observability
public import WebhookReceiver

extension InboxWorkerConfiguration {
    /// Reports each attempt to handle an event to an observer, in addition to what ``observe`` does already.
    ///
    /// Set ``name`` before: it is the name of the endpoint in traces.
    public mutating func report(to observer: DeliveryObserver) {
        let former = observe
        observe = { report in
            former(report)
            observer.log(report)
            observer.count(report)
        }
        guard let tracer = observer.tracer else { return }
        enclose = { [name] _, attempt in await tracer.trace(endpoint: name, attempt) }
    }
}
#endif
