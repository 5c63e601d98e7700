//! A built site on localhost, with the endpoint to which its forms are sent beside it.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use axum::Router;
use tokio::runtime;
use tokio::sync::oneshot;
use tower_http::services::ServeDir;

/// A server in a thread of its own. It stops when this value is dropped.
pub struct SiteServer {
    origin: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl SiteServer {
    /// Serves a folder on a free port, and the endpoint where it has a route.
    pub fn start(site: &Path, endpoint: Router) -> Result<Self> {
        Self::start_on(listen(0)?, site, endpoint)
    }

    /// Serves a folder on a port that is listened to, and the endpoint where it has a route.
    pub fn start_on(listener: TcpListener, site: &Path, endpoint: Router) -> Result<Self> {
        listener.set_nonblocking(true)?;
        let origin = origin(&listener)?;
        let routes = endpoint.fallback_service(ServeDir::new(site));
        let (stop, stopped) = oneshot::channel::<()>();
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("the server could not be started")?;
        let thread = std::thread::spawn(move || {
            let served = runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                axum::serve(listener, routes)
                    .with_graceful_shutdown(async {
                        // Stopping and being dropped mean the same here.
                        let _ = stopped.await;
                    })
                    .await
            });
            if let Err(error) = served {
                eprintln!("error: the server ended: {error}");
            }
        });
        Ok(Self {
            origin,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The address of the site, without a slash at its end.
    #[must_use]
    pub fn origin(&self) -> String {
        self.origin.clone()
    }

    /// The address of one of its pages.
    #[must_use]
    pub fn page(&self, name: &str) -> String {
        format!("{}/{name}", self.origin)
    }
}

/// Listens to a port of localhost; 0 is any that is free. Who connects before a server is started waits for it.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("port {port} cannot be used; choose another with `--port`, or 0 for any")
    })
}

/// The address of what is served there, without a slash at its end.
pub fn origin(listener: &TcpListener) -> Result<String> {
    Ok(format!("http://{}", listener.local_addr()?))
}

impl Drop for SiteServer {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // A server that ended by itself no longer listens for this.
            let _ = stop.send(());
        }
        // The thread is left to finish by itself: a browser that keeps its connection open would
        // otherwise hold up whoever stops the server.
        drop(self.thread.take());
    }
}
