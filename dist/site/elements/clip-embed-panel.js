import"../chunks/clip-player-BSEpm-Yc.js";export{b as ClipEmbedPanel}from"../chunks/clip-panels-Bpf5s15d.js";
