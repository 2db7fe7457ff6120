import"../chunks/clip-player-BSEpm-Yc.js";export{c as ClipSharePanel}from"../chunks/clip-panels-Bpf5s15d.js";import"../chunks/clip-controls-G7z1ppny.js";
