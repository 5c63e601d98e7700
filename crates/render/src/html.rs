//! Types that print themselves as HTML.

/// Lets templates print a type without escaping it, and `to_string` print the same. The type's own method `write`
/// makes the HTML, and escapes in it what people wrote.
macro_rules! prints_html {
    ($type:ty) => {
        impl askama::filters::HtmlSafe for $type {}

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.write(f)
            }
        }

        impl askama::FastWritable for $type {
            fn write_into(
                &self,
                dest: &mut dyn std::fmt::Write,
                _: &dyn askama::Values,
            ) -> askama::Result<()> {
                Ok(self.write(dest)?)
            }
        }
    };
}

pub(crate) use prints_html;
