import"../chunks/common-DCSQAx7k.js";import"lit";import"../chunks/clip-player-6r-LYkUf.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BI5eArNu.js";
