import"../chunks/common-Q0FJ8o6n.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-CQjB6RDC.js";import"../chunks/clip-player-azNKwzz_.js";
