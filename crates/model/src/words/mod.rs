pub struct Words;
