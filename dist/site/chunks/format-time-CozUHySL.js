function t(t){const o=t>0&&t<1/0?Math.floor(t):0,[r,a,f]=[Math.floor(o/3600),Math.floor(o/60)%60,o%60],n=t=>String(t).padStart(2,"0");return r?`${r}:${n(a)}:${n(f)}`:`${a}:${n(f)}`}export{t as f};
