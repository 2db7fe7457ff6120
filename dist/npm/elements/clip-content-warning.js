import"../chunks/common-0f32de47.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-0f32de47.js";import"../chunks/clip-player-0f32de47.js";
