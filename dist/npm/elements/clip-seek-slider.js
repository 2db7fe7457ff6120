import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-CQjB6RDC.js";import"../chunks/shared-Btafb6TD.js";
