import"../chunks/clip-player-847RD7Gk.js";import"lit";export{e as ClipSeekSlider}from"../chunks/clip-controls-BMxv8CxJ.js";
