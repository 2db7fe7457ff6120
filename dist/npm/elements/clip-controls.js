import"../chunks/common-0f32de47.js";import"lit";import"../chunks/clip-player-0f32de47.js";export{m as ClipControls}from"../chunks/clip-controls-0f32de47.js";
