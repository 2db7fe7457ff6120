import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";import"../chunks/shared-Btafb6TD.js";export{k as ClipTime}from"../chunks/clip-controls-CQjB6RDC.js";
