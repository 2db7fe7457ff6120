import"../chunks/common-0f32de47.js";import"lit";import"../chunks/clip-player-0f32de47.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-0f32de47.js";
