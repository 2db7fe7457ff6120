import"../chunks/common-DAG_myym.js";import"lit";import"../chunks/clip-player-D4iWME20.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-2xsnk74m.js";import"../chunks/player-BFruZ891.js";
